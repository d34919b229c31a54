import { coreServices, type Service } from '../../domain/codebook.ts';
import { codebook } from '../../reference/codebook.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useView } from '../use-view.ts';
import styles from './panel.module.css';

const SEGMENTS = [
  { segment: 'core', legend: 'Core: satellite communication, which the US request covers' },
  { segment: 'adjacent', legend: 'Adjacent: recorded because decisions exist there' },
] as const;

const PRESETS = [
  { words: 'Core', services: coreServices(codebook) },
  { words: 'All', services: codebook.services.map((service) => service.id) },
];

/** The services asked about. One at least stays chosen. */
export function ServicesPanel() {
  const { view, set } = useView();
  return (
    <div className={styles['panel']}>
      <div className={styles['row']}>
        {PRESETS.map(({ words, services }) => {
          const isChosen = String(services) === String(view.services);
          return (
            // What is chosen already changes nothing, and is no step for "back" to undo.
            <Button key={words} aria-pressed={isChosen} onClick={() => !isChosen && set({ services })}>
              {words}
            </Button>
          );
        })}
        <p className={styles['hint']}>At least one service stays chosen.</p>
      </div>
      {SEGMENTS.map(({ segment, legend }) => (
        <fieldset key={segment} className={styles['section']}>
          <legend className={styles['heading']}>{legend}</legend>
          {codebook.services
            .filter((service) => service.segment === segment)
            .map((service) => (
              <ServiceChoice key={service.id} service={service} />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

function ServiceChoice({ service }: { readonly service: Service }) {
  const { view, set } = useView();
  const isChosen = view.services.includes(service.id);
  const toggle = () => {
    const services = codebook.services
      .map(({ id }) => id)
      .filter((id) => (id === service.id ? !isChosen : view.services.includes(id)));
    if (services.length > 0) set({ services });
  };
  return <Checkbox label={service.name} note={service.definition} checked={isChosen} onChange={toggle} />;
}
