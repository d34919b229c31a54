import { Redirect } from 'wouter';
import { recordId } from '../question/url-readers.ts';
import { useView } from '../question/use-view.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { usePageTitle } from './use-page-title.ts';

/** `/positions/ID`, the lasting address of a record: the evidence page with its card open. */
export function RecordPage({ id }: { readonly id: string }) {
  const { view, href } = useView();
  const card = recordId(id).value;
  usePageTitle(card === undefined ? 'Not found' : 'Evidence', view.dataset);
  return card === undefined ? <NotFoundPage /> : <Redirect to={href({ card }, '/evidence')} replace />;
}
