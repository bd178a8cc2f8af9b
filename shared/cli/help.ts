export const HELP = `Usage:
  rules batch FILE --now INSTANT [--json]   the batch of a fair document: every step and every suppressed step
  rules check FILE --now INSTANT [--json]   what the checks say of the document's drafts

FILE     a fair document, version 1 (JSON)
INSTANT  ISO 8601 with offset or Z, such as 2026-11-19T20:00:00Z
--json   one JSON object on standard output instead of a table

Exit status: 0 done, 1 the document is refused, 2 wrong usage or no such file.
`;
