import { useState } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { isAppleKeyboard } from '../../ui/keyboard.ts';
import { areSingleKeysOn, turnSingleKeys } from '../../ui/single-keys.ts';
import styles from './keys-dialog.module.css';
import { type KeySection, keySections } from './keys.ts';

/** All keys in one place, with the means to turn those of a single character off (WCAG 2.1.4). Open while it is mounted. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keys" closesOutside>
      <div className={styles['keys']}>
        {keySections(isAppleKeyboard()).map((section) => (
          <Section key={section.where} section={section} />
        ))}
        <SingleKeysSwitch />
      </div>
    </Dialog>
  );
}

function Section({ section }: { readonly section: KeySection }) {
  return (
    <section>
      <h3>{section.where}</h3>
      <dl className={styles['rows']}>
        {section.rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SingleKeysSwitch() {
  const [isOn, setOn] = useState(areSingleKeysOn);
  const toggle = () => {
    turnSingleKeys(!isOn);
    setOn(!isOn);
  };
  return (
    <Checkbox
      label="Shortcuts of a single character"
      note="Turns / and ? on or off in this browser, for those whose speech input or hands set them off. T works in a focused chart alone."
      checked={isOn}
      onChange={toggle}
    />
  );
}
