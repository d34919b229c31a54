import { QuestionPage } from '../../question/question-page.tsx';
import { useView } from '../../question/use-view.ts';
import { compareSentence } from './compare-sentence.ts';
import { comparedOf } from './compared.ts';
import { Comparison } from './comparison.tsx';

/** A few members or groups against each other, over time and on two days. */
export function ComparePage() {
  const { view, opensOn } = useView();
  return (
    <QuestionPage
      sentence={({ positions }) => compareSentence(comparedOf(positions, view), view, opensOn)}
      subject="Members and groups compared"
      placeholder="80rem"
    >
      {({ positions }) => <Comparison positions={positions} />}
    </QuestionPage>
  );
}
