// The codebook as files: a table for each list of codes, the rules in words, and all of it as JSON.
import { type ExportCell, exportTable } from '../../contract/export-table.ts';
import { codebook, CODEBOOK_VERSION, groupList, memberList } from '../../reference/codebook.ts';
import { rules } from '../../reference/rules.ts';

type Entry = Readonly<Record<string, ExportCell>>;

/** The lists of the codebook by name. */
function lists(): Readonly<Record<string, readonly Entry[]>> {
  return {
    levels: codebook.levels.map(({ id, rank, letter, label, definition }) => ({ id, rank, letter, label, definition })),
    reasons: codebook.reasons.map(({ id, label, definition }) => ({ id, label, definition })),
    services: codebook.services.map(({ id, name, definition, segment }) => ({ id, name, definition, segment })),
    institutions: [...codebook.institutions.values()].map(({ id, name, note, authority, speaksForState }) => ({
      id,
      name,
      note,
      authority,
      speaksForState,
    })),
    instruments: [...codebook.instruments.values()].map(({ id, name, bindingLevel, binding, proposed }) => ({
      id,
      name,
      bindingLevel,
      binding,
      proposed,
    })),
    rationales: [...codebook.rationales.values()].map(({ id, label, direction, note }) => ({
      id,
      label,
      direction,
      note,
    })),
    members: memberList.map(({ iso3, name, natoAccession, region, groups }) => ({
      iso3,
      name,
      natoAccession,
      region,
      groups: groups.join(';'),
    })),
    groups: groupList.map(({ id, name, note, members }) => ({ id, name, note, members: members.join(';') })),
    rules: rules.map(({ number, name, text }) => ({ number, name, text })),
  };
}

/** The files of the codebook by path within the zip. */
export function codebookFiles(): Readonly<Record<string, string>> {
  const all = lists();
  const tables = Object.entries(all).map(([name, entries]) => [`codebook/${name}.csv`, tableOf(entries)] as const);
  const whole = `${JSON.stringify({ version: CODEBOOK_VERSION, licence: 'CC BY 4.0', ...all }, null, 2)}\n`;
  return { ...Object.fromEntries(tables), 'codebook/codebook.json': whole };
}

function tableOf(entries: readonly Entry[]): string {
  const columns = Object.keys(entries[0] ?? {});
  return exportTable(
    columns,
    entries.map((entry) => columns.map((column) => entry[column] ?? null)),
  );
}
