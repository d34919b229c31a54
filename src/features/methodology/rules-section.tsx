import { DEFAULT_STALE_AFTER_DAYS } from '../../domain/question.ts';
import styles from './methodology.module.css';
import rulesStyles from './rules-section.module.css';
import { rules } from '../../reference/rules.ts';
import { Section } from './section.tsx';

/** The words that the rules use, the rules, and what a reader may change about the question. */
export function RulesSection() {
  return (
    <Section id="rules" title="The nine rules">
      <p>The rules use a few words in an exact sense.</p>
      <RuleWords />
      <ol className={rulesStyles['rules']}>
        {rules.map((rule) => (
          <li key={rule.number} id={`rule-${rule.number}`} className={rulesStyles['rule']}>
            <h3>
              {rule.number}. {rule.name}
            </h3>
            <p>{rule.text}</p>
          </li>
        ))}
      </ol>
      <h3>What a reader may ask</h3>
      <p>
        The services (by default the core ones), the date stated or the date of effect (stated), binding acts only (no),
        proposed acts included (no), after how many days a level is stale ({DEFAULT_STALE_AFTER_DAYS}), and as known on
        which day (now). All of it stands in the address of the page, and every chart, count and sentence follows it.
        Filtering by institution filters evidence and never the derivation.
      </p>
    </Section>
  );
}

function RuleWords() {
  return (
    <dl className={styles['facts']}>
      <dt>Start</dt>
      <dd>
        The first day of the date on which the position was stated; asked by effect, the first day of the date from
        which it applies, where there is one. A date may be a year or a month: it means some day in it, and is drawn as
        uncertain.
      </dd>
      <dt>Live</dt>
      <dd>
        It has started and not ended, shares a service with the question, and was published and not retracted at the
        time asked about.
      </dd>
      <dt>Speaks</dt>
      <dd>
        It has a level, its institution speaks for the state, and its instrument is neither a leaked document nor a
        refusal to comment, nor a proposed act, unless the reader includes those.
      </dd>
      <dt>Rule</dt>
      <dd>
        It speaks, and its instrument has binding level 3 or more. With “binding acts only”, only rules set a level.
      </dd>
      <dt>Latest</dt>
      <dd>
        Positions are ordered by start, then by authority (the stronger comes later), then by binding level, then by
        identifier. The last is the latest.
      </dd>
    </dl>
  );
}
