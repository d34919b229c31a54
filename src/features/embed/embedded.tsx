// The charts that can be embedded, each composed as on its page, without what changes the question.
import { type ComponentType, lazy } from 'react';
import { distribution } from '../../domain/distribution.ts';
import type { EmbedName } from '../../question/embed-views.ts';
import { mapDays } from '../../question/map-days.ts';
import { orderGroups } from '../../question/member-order.tsx';
import { requestRange, RESPONSE_LABELS, responseRows } from '../../question/request-rows.ts';
import type { MemberTrack } from '../../question/tracker.ts';
import { daysProblem } from '../../question/two-days.ts';
import { useView } from '../../question/use-view.ts';
import { membersInWords } from '../../question/words.ts';
import { memberList } from '../../reference/codebook.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useEmbedQuestion } from './use-embed-question.ts';

const StanceTimeline = lazy(async () => ({
  default: (await import('../../charts/stance-timeline/stance-timeline.tsx')).StanceTimeline,
}));
const Steps = lazy(async () => ({ default: (await import('../../charts/steps/steps.tsx')).Steps }));
const Distribution = lazy(async () => ({
  default: (await import('../../charts/distribution/distribution.tsx')).Distribution,
}));
const Matrix = lazy(async () => ({ default: (await import('../../charts/matrix/matrix.tsx')).Matrix }));
const TileMap = lazy(async () => ({ default: (await import('../../charts/tile-map/tile-map.tsx')).TileMap }));
const ShiftMatrix = lazy(async () => ({
  default: (await import('../../charts/shifts/shift-matrix.tsx')).ShiftMatrix,
}));
const SayAndDo = lazy(async () => ({ default: (await import('../../charts/say-and-do/say-and-do.tsx')).SayAndDo }));
const Responses = lazy(async () => ({ default: (await import('../../charts/responses/responses.tsx')).Responses }));

interface EmbeddedProps {
  readonly rows: readonly MemberTrack[];
}

/** By the name in the address. */
export const EMBEDDED: Readonly<Record<EmbedName, ComponentType<EmbeddedProps>>> = {
  timeline: EmbeddedTimeline,
  steps: EmbeddedSteps,
  distribution: EmbeddedDistribution,
  matrix: EmbeddedMatrix,
  map: EmbeddedMap,
  shifts: EmbeddedShifts,
  'say-and-do': EmbeddedSayAndDo,
  request: EmbeddedRequest,
};

function EmbeddedTimeline({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question } = useEmbedQuestion('/');
  return <StanceTimeline {...question} rows={rows} sort={view.sort} groups={orderGroups(view)} />;
}

function EmbeddedSteps({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question } = useEmbedQuestion('/steps');
  const hasChosen = view.members.length + view.groups.length > 0;
  return <Steps {...question} rows={rows} selected={hasChosen ? rows.map(({ member }) => member.iso3) : []} />;
}

function EmbeddedDistribution({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question, open } = useEmbedQuestion('/distribution');
  const { onOpenWhy: _why, memberHref: _href, ...chart } = question;
  const steps = distribution(
    rows.map(({ intervals }) => intervals),
    chart.range,
  );
  return <Distribution {...chart} mode={view.mode} steps={steps} onOpenDay={(on) => open({ on })} />;
}

function EmbeddedMatrix({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question } = useEmbedQuestion('/matrix');
  const { events: _events, ...chart } = question;
  return <Matrix {...chart} rows={rows} unit={view.period} sort={view.sort} groups={orderGroups(view)} />;
}

function EmbeddedMap({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question } = useEmbedQuestion('/map');
  const { codebook, subtitle, notice, source, onOpenWhy } = question;
  const members = rows.map(({ member }) => member);
  const others = memberList.filter((member) => !members.includes(member));
  return (
    <TileMap
      members={members}
      others={others}
      days={mapDays({ rows }, view)}
      {...{ codebook, subtitle, notice, source, onOpenWhy }}
    />
  );
}

function EmbeddedShifts({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question, open } = useEmbedQuestion('/shifts');
  const { codebook, subtitle, notice, source } = question;
  const problem = daysProblem(view);
  if (problem !== null) return <EmptyState title={problem.title}>{problem.text}</EmptyState>;
  return (
    <ShiftMatrix
      shifts={rows}
      days={{ since: view.since, on: view.on }}
      {...{ codebook, subtitle, notice, source }}
      onOpenMember={(why) => open({ why })}
    />
  );
}

function EmbeddedSayAndDo({ rows }: EmbeddedProps) {
  const { question } = useEmbedQuestion('/say-and-do');
  const { on, codebook, subtitle, notice, source, onOpenWhy } = question;
  return <SayAndDo rows={rows} trailed={[]} {...{ on, codebook, subtitle, notice, source, onOpenWhy }} />;
}

function EmbeddedRequest({ rows }: EmbeddedProps) {
  const { view } = useView();
  const { question, open } = useEmbedQuestion('/request');
  const { on, notice, source, memberHref } = question;
  const range = requestRange(view);
  if (range === null) {
    return <EmptyState title="The range ends before the request.">There is no answer to draw.</EmptyState>;
  }
  return (
    <Responses
      rows={responseRows(rows, view, range)}
      range={range}
      labels={RESPONSE_LABELS}
      subtitle={`Recorded responses to the US request, ${membersInWords(view)}`}
      onOpenCard={(card) => open({ card })}
      {...{ on, notice, source, memberHref }}
    />
  );
}
