import type { Member } from '../../domain/member.ts';
import { CopyLink } from '../../question/copy-link.tsx';
import { PageLink } from '../../question/page-link.tsx';
import { useView } from '../../question/use-view.ts';
import styles from './why.module.css';

/** The ways on: to the member's page, and a link that opens exactly this. */
export function WhyFooter({ member }: { readonly member: Member }) {
  const { href } = useView();
  return (
    <div className={styles['footer']}>
      <PageLink href={href({ why: null, whyOn: null, card: null }, `/members/${member.iso3}`)}>
        All about {member.name}
      </PageLink>
      <CopyLink address={href()} label="Copy link" />
    </div>
  );
}
