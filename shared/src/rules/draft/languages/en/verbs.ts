/** Forms of verbs (and pronouns) that make a statement of what would otherwise be a noun phrase. */
export const VERBS = new Set(
  (
    'is are was were am be been being has have had do does did will would can could shall might must isn aren doesn don ' +
    'ends begins lasts won works work runs run needs need wants want starts start opens uses use sits sit goes go comes come takes ' +
    'take gives give makes make means mean sees see shows show plans plan builds build sells sell hires hire grows grow ' +
    'keeps keep gets get knows know says say thinks think lives live decides decide becomes become stays stay seems ' +
    'likes like loves brings bring helps help lets let gave took made went came ran wrote built held ' +
    'i me you he she it we us they them somebody someone everyone everybody'
  ).split(' '),
);
