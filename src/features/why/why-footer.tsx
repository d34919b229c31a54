import type { Member } from '../../domain/member.ts';
import { useView } from '../../question/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useCopyLink } from './use-copy-link.ts';
import styles from './why.module.css';

/** The ways on: to the member's page, and a link that opens exactly this. */
export function WhyFooter({ member }: { readonly member: Member }) {
  const { href } = useView();
  const { copied, copy } = useCopyLink();
  return (
    <div className={styles['footer']}>
      <a href={href({ why: null, whyOn: null, card: null }, `/members/${member.iso3}`)}>All about {member.name}</a>
      {copied === 'refused' && (
        <label className={styles['address']}>
          This browser does not let the page copy. The link:
          <input readOnly value={location.href} />
        </label>
      )}
      <Button onClick={copy}>{copied === 'copied' ? 'Link copied' : 'Copy link'}</Button>
      <LiveRegion message={copied === 'copied' ? 'The link is copied.' : ''} />
    </div>
  );
}
