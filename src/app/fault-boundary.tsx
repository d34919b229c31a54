import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { MissingPart, isMissingPart } from './missing-part.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Where a fault of the program stops: the rest of the page stays, the reader is told, and can try again. */
export class FaultBoundary extends Component<Props, { readonly fault: Error | null }> {
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (isMissingPart(fault)) return <MissingPart />;
    return (
      <ErrorNotice title="This part of the page stopped working" onRetry={() => this.setState({ fault: null })}>
        <p>{fault.message}. Nothing that was saved is lost. If it happens again, open the page without its question.</p>
      </ErrorNotice>
    );
  }
}
