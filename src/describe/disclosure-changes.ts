import type { Override, OverrideEffect } from '../disclosure/override.js';
import type { PolicyDescription } from './describe-policy.js';
import { lawText, spaced } from './words.js';

/** Something that a policy says of who may be told what. */
export interface DisclosurePart {
  /** Its name. */
  readonly rule: string;
  /** By which it is found again: a rule, a recipient and information may have one name. */
  readonly key: string;
  /** The thing itself. */
  readonly said: unknown;
  /** The same in a sentence. */
  readonly sentence: string;
}

/** All that a policy says of disclosure. */
export function disclosuresIn({ disclosure, lawOf }: PolicyDescription): readonly DisclosurePart[] {
  const { disclosureOverrides, addedRecipients, addedCategories } = disclosure;
  return [
    ...disclosureOverrides.map((said) => ({
      rule: said.id,
      key: `rule ${said.id}`,
      said,
      sentence: `${overrideText(said)} [${lawText([said.law], lawOf)}]`,
    })),
    ...Object.entries(addedRecipients).map(([rule, said]) => ({
      ...{
        rule,
        key: `recipient ${rule}`,
        said,
        sentence: `The recipient \`${rule}\` is told what is told the ${spaced(said)}, and no more.`,
      },
    })),
    ...Object.entries(addedCategories).map(([rule, said]) => ({
      ...{ rule, key: `information ${rule}`, said, sentence: `The information \`${rule}\` is told as \`${said}\` is.` },
    })),
  ];
}

function overrideText({ id, jurisdiction, category, to, effect }: Override): string {
  return `The rule \`${id}\` of ${jurisdiction} ${effectText(effect)}: \`${category}\` to the ${spaced(to)}.`;
}

function effectText(effect: OverrideEffect): string {
  switch (effect.kind) {
    case 'open':
      return 'opens, where something is established';
    case 'narrow':
      return 'narrows to where something is established too';
    case 'close':
      return effect.to === 'deny' ? 'closes' : 'leaves to a person';
  }
}
