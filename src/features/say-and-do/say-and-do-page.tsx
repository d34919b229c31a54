import { lazy } from 'react';
import { useChartQuestion } from '../../question/chart-question.ts';
import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { codebook } from '../../reference/codebook.ts';
import { laterWordInWords } from './later-word.ts';
import { sayAndDoSentence } from './say-and-do-sentence.ts';
import { Shelf } from './shelf.tsx';
import styles from './say-and-do.module.css';

const SayAndDo = lazy(async () => ({ default: (await import('../../charts/say-and-do/say-and-do.tsx')).SayAndDo }));

/** More trails than these cannot be told apart. */
const MOST_TRAILS = 3;

/** What members say against how binding it is. */
export function SayAndDoPage() {
  const { view, opensOn } = useView();
  const { on, subtitle, notice, source, onOpenWhy } = useChartQuestion();
  const hasChosen = view.members.length + view.groups.length > 0;
  return (
    <QuestionPage
      sentence={(tracker) => sayAndDoSentence(tracker.rows, view, opensOn)}
      subject="What members say, and how binding it is"
      placeholder="44rem"
    >
      {({ rows }) => (
        <div className={styles['page']}>
          <SayAndDo
            rows={rows}
            on={on}
            codebook={codebook}
            trailed={hasChosen && rows.length <= MOST_TRAILS ? rows.map(({ member }) => member.iso3) : []}
            subtitle={subtitle}
            notice={notice}
            source={source}
            onOpenWhy={onOpenWhy}
          />
          <p className={styles['about']}>
            Binding strength is that of the instrument of the record that sets the level. {laterWordInWords(rows)} Both
            axes have an order and no distance, so nothing here is averaged.{' '}
            <span className={styles['hint']}>
              Point at a member for the places it held before, or choose up to {MOST_TRAILS} members to keep their
              trails in the picture.
            </span>
          </p>
          <Shelf rows={rows} />
        </div>
      )}
    </QuestionPage>
  );
}
