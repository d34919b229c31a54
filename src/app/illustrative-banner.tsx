import { useView } from '../question/use-view.ts';
import { Notice } from '../ui/notice.tsx';
import { PageLink } from '../question/page-link.tsx';

/** On every route of the illustrative set: nobody may take a made-up position for a real one (codebook, "Two data sets, never mixed"). */
export function IllustrativeBanner() {
  const { href } = useView();
  return (
    <Notice label="Illustrative data" action={<PageLink href={href({}, '/methodology')}>What is real here</PageLink>}>
      <strong>Illustrative data, not real positions.</strong> Every position shown is made up for demonstration.
    </Notice>
  );
}
