import fc from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/disclosure/audit.js';
import { combinations } from '../../src/disclosure/combinations.js';
import { decideDisclosure } from '../../src/disclosure/decide.js';
import { isAtMost } from './at-most.js';
import { humanCauses, join, meet, openness, type Opening } from '../../src/disclosure/decision.js';
import { swornJuvenileProbationOfficers } from '../../src/disclosure/sworn.js';
import { replyToRequester } from '../../src/disclosure/reply.js';
import { childShape, recipientShape } from '../../src/schemas/request-shape.js';
import { categories } from '../../src/schemas/request-words.js';
import { parseDisclosureRequest } from '../../src/schemas/request.js';
import type { DisclosureRequest } from '../../src/facts/request.js';
import { input, recipient, request } from './draws.js';
import { asking, basis, plain, requestOf } from './requests.js';

const openings: readonly Opening[] = [
  ...(['deny', 'needs-human', 'allow'] as const).map((decision) => ({ decision, conditions: [] })),
  ...([['under-seal'], ['own-details-only'], ['under-seal', 'own-details-only']] as const).map((conditions) => ({
    decision: 'allow-if' as const,
    conditions,
  })),
];

describe('the order of openness', () => {
  it('runs from deny over needs-human and allow-if to allow, and more conditions are lower', () => {
    expect(openness).toEqual(['deny', 'needs-human', 'allow-if', 'allow']);
    const [deny, human, allow, seal, own, both] = openings as [Opening, Opening, Opening, Opening, Opening, Opening];
    for (const [lower, upper] of [
      [deny, human],
      [human, both],
      [both, seal],
      [both, own],
      [seal, allow],
      [own, allow],
    ] as const) {
      expect(isAtMost(lower, upper)).toBe(true);
      expect(isAtMost(upper, lower)).toBe(false);
    }
    expect(isAtMost(seal, own) || isAtMost(own, seal)).toBe(false);
  });

  it('meet is below both, and the greatest that is', () => {
    for (const a of openings) {
      for (const b of openings) {
        expect(isAtMost(meet(a, b), a) && isAtMost(meet(a, b), b)).toBe(true);
        for (const c of openings) if (isAtMost(c, a) && isAtMost(c, b)) expect(isAtMost(c, meet(a, b))).toBe(true);
        if (isAtMost(a, b)) expect([join(a, b), join(b, a)]).toEqual([b, b]);
        expect([a, b]).toContain(join(a, b));
      }
    }
  });

  it('R41 has four causes for which a person decides, and no other', () => {
    expect(humanCauses).toEqual([
      'reasonable-cause-is-the-only-ground',
      'young-adult-has-not-consented',
      'emergency',
      'jurisdiction-asks-for-a-person',
    ]);
    fc.assert(
      fc.property(request, (asked) => {
        for (const { decision, causes } of auditDisclosure(asked).reveal().items)
          expect(causes.length > 0).toBe(decision === 'needs-human');
      }),
      { numRuns: 500 },
    );
  });
});

const one = (asked: DisclosureRequest, category: string, place: number): DisclosureRequest => ({
  ...asked,
  categories: [category],
  recipients: [asked.recipients[place]!],
});

describe('R48 R52 combination', () => {
  it('R48 a chain is never more open than any of its links', () => {
    fc.assert(
      fc.property(request, (asked) => {
        for (const [at, category] of asked.categories.entries()) {
          const whole = decideDisclosure({ ...asked, categories: [category] });
          asked.recipients.forEach((_, place) => {
            expect(isAtMost(whole, decideDisclosure(one(asked, category, place)))).toBe(true);
          });
          expect(isAtMost(decideDisclosure(asked).categories[at]!, whole)).toBe(true);
        }
      }),
    );
  });

  it('R52 adding a category never opens another, nor the whole', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...categories), (asked, added) => {
        const before = decideDisclosure(asked);
        const after = decideDisclosure({ ...asked, categories: [...asked.categories, added] });
        expect(isAtMost(after, before)).toBe(true);
        before.categories.forEach((each, at) => {
          expect(isAtMost(after.categories[at]!, each)).toBe(true);
        });
      }),
    );
  });

  it('R52 the whole is as open as its least open category', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { categories: parts, ...whole } = decideDisclosure(asked);
        expect(isAtMost(whole, parts.reduce<Opening>(meet, { decision: 'allow', conditions: [] }))).toBe(true);
        expect(parts.some(({ decision }) => decision === whole.decision)).toBe(true);
      }),
    );
  });

  const established = [basis('consent', { by: 'legal-guardian', to: ['public'] }), basis('appointment'), basis('case-plan')];
  const yes = (keys: readonly string[], owner: string): object => Object.fromEntries(keys.map((key) => [`${owner}/${key}`, 'yes']));
  const everything = {
    ...plain,
    ...yes(['relationship', 'rightsIntact', 'whereaboutsKnown', 'boundByConfidentiality', 'assignedToChild'], '/recipients/0'),
    ...yes(
      [
        'investigatingAgencyConsulted',
        'investigatingAgencyAgrees',
        'ncicEntry',
        'publicNoticeStands',
        'neededBySearchers',
        'neededForSafety',
        'reportedAbductorOrCompanion',
      ],
      '/search',
    ),
    '/search/courtOrderNeededToPublish': 'no',
    '/recipients/0/noContactOrder': 'no',
    '/recipients/0/suspected': 'no',
  };

  it.each(combinations.flatMap(({ id, together, to, then }) => to.map((role) => [id, role, together, then] as const)))(
    '%s, to %s',
    (_, role, together, then) => {
      const onFile = established.map((each) => each['/onFile/-']);
      const asked = { ...requestOf(everything, asking(role, together[0]), { '/onFile': onFile }), categories: [...together] };
      const found = decideDisclosure(asked);
      found.categories.forEach((each, at) => {
        const { decision, conditions } = meet(decideDisclosure({ ...asked, categories: [together[at]!] }), then);
        expect(isAtMost(each, then)).toBe(true);
        expect([each.decision, [...each.conditions].sort()]).toEqual([decision, [...conditions].sort()]);
      });
    },
  );

  it('R52 leave alone what is no piece of them', () => {
    const onFile = established.map((each) => each['/onFile/-']);
    const bundle = { '/categories': ['photo', 'last-seen', 'circumstances'], '/onFile': onFile };
    const { categories: parts } = decideDisclosure(requestOf(everything, asking('public', 'photo'), bundle));
    expect(parts.map(({ conditions }) => conditions)).toEqual([
      [],
      ['coarse-location', 'checked-together'],
      ['closed-template', 'checked-together'],
    ]);
  });
});

describe('two faces', () => {
  it('R49 what a requester is shown where nothing is told is one constant, which says that anyone may report', () => {
    const shown = new Set<string>();
    fc.assert(
      fc.property(request, (asked) => {
        const decision = decideDisclosure(asked);
        const reply = replyToRequester(decision);
        const isTold = decision.decision === 'allow' || decision.decision === 'allow-if';
        expect(reply.answer).toBe(isTold ? 'information' : 'no-information');
        if (!isTold) {
          shown.add(JSON.stringify(reply));
          expect(reply).toBe(replyToRequester({ decision: 'needs-human', conditions: [], obligations: [], categories: [] }));
        }
      }),
      { numRuns: 1000 },
    );
    expect(shown.size).toBe(1);
    expect([...shown][0]).toContain('Anyone may report a missing child');
    expect([...shown][0]).toContain('Cualquiera puede denunciar');
    expect(Object.isFrozen(replyToRequester({ decision: 'deny', conditions: [], obligations: [], categories: [] }))).toBe(true);
  });

  it('R49 a decision that tells nothing holds no condition, no obligation, and no reason', () => {
    fc.assert(
      fc.property(request, (asked) => {
        for (const each of [decideDisclosure(asked), ...decideDisclosure(asked).categories]) {
          if (each.decision === 'deny' || each.decision === 'needs-human') expect([...each.conditions, ...each.obligations]).toEqual([]);
        }
      }),
    );
  });

  it('R41 the audit answers the same as the decision, twice over, and its items meet in it', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const before = JSON.stringify(asked);
        const decision = decideDisclosure(asked);
        const audit = auditDisclosure(asked);
        expect(audit.reveal().decision).toEqual(decision);
        expect(decision.categories.map(({ category }) => category)).toEqual(asked.categories);
        expect(auditDisclosure(asked).reveal()).toEqual(audit.reveal());
        expect(JSON.parse(JSON.stringify(audit.reveal()))).toEqual(audit.reveal());
        decision.categories.forEach((each, at) => {
          const items = audit.reveal().items.slice(at * asked.recipients.length, (at + 1) * asked.recipients.length);
          expect(items.reduce<Opening>(meet, { decision: 'allow', conditions: [] }).decision).toBe(each.decision);
        });
        expect(JSON.stringify(asked)).toBe(before);
      }),
    );
  });

  it('shows a constant wherever an audit goes by accident', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const audit = auditDisclosure(asked);
        expect(JSON.stringify(audit)).toBe('{"audit":"sealed"}');
        expect({ ...audit }).toEqual({ audit: 'sealed' });
        expect(inspect(structuredClone(audit), { showHidden: true })).toBe("{ audit: 'sealed' }");
        expect(inspect(audit, { showHidden: true, depth: null })).not.toMatch(/gates|legend|deny/);
      }),
      { numRuns: 20 },
    );
  });

  it('R41 R42 a denial rests on a settled no, or says which facts are unknown; and these are', () => {
    const at = (owner: unknown, pointer: string): unknown =>
      pointer
        .split('/')
        .slice(1)
        .reduce((part, key) => (part as Readonly<Record<string, unknown>>)[key], owner);
    fc.assert(
      fc.property(request, (asked) => {
        for (const { decision, unknown, cells, combinations: combined } of auditDisclosure(asked).reveal().items) {
          if (decision !== 'deny') expect(unknown).toEqual([]);
          else if (cells.length > 0 && combined.length === 0)
            expect(unknown.length > 0 || cells.some(({ gates }) => gates.some(({ answer }) => answer === 'no'))).toBe(true);
          // What is on file, and where a statement comes from, can leave open what is stated.
          for (const pointer of unknown.filter((each) => !/^\/onFile$|\/sworn$/.test(each)))
            expect([null, 'unknown'], pointer).toContain(at(asked, pointer));
        }
      }),
    );
  });
});

describe('R43 the public and the media', () => {
  const publicly = input.chain((said) =>
    fc.constantFrom('public', 'media').map((role) => ({ ...said, recipients: said.recipients.map((each) => ({ ...each, role })) })),
  );

  it('are told the same', () => {
    fc.assert(
      fc.property(input, (said) => {
        const [asPublic, asMedia] = ['public', 'media'].map((role) =>
          decideDisclosure(parseDisclosureRequest({ ...said, recipients: [{ ...said.recipients[0], role }] })),
        );
        expect(asMedia).toEqual(asPublic);
      }),
      { numRuns: 2000 },
    );
  });

  it('are told nothing that varies with a protected fact of the child, or with whoever asks', () => {
    const protectedFacts = Object.keys(childShape).filter((key) => key !== 'ageBand');
    const another = fc.record(Object.fromEntries(protectedFacts.map((key) => [key, fc.constantFrom('yes', 'no', 'unknown')])));
    fc.assert(
      fc.property(publicly, another, recipient, (said, facts, who) => {
        const role = said.recipients[0]!.role;
        const [first, second] = [said, { ...said, child: { ...said.child, ...facts }, recipients: [{ ...who, role }] }].map((each) =>
          JSON.stringify(decideDisclosure(parseDisclosureRequest({ ...each, recipients: each.recipients.slice(0, 1) }))),
        );
        expect(second).toBe(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('R44 are never told of care, justice or trafficking, whatever is on file', () => {
    const status = [
      'placement',
      'dependency-status',
      'agency-involvement',
      'caseworker-contact',
      'trafficking-indicators',
      'juvenile-record',
    ];
    fc.assert(
      fc.property(publicly, fc.constantFrom(...status), (said, category) => {
        expect(decideDisclosure(parseDisclosureRequest({ ...said, categories: [category] })).decision).toBe('deny');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the table of juvenile probation officers', () => {
  it('holds what was read, and nothing of anywhere else', () => {
    expect(swornJuvenileProbationOfficers.map(({ jurisdiction, sworn }) => [jurisdiction, sworn])).toEqual([
      ['US-CA', 'while-on-duty'],
      ['US-NY', 'yes'],
      ['US-AZ', 'depends-on-the-question'],
      ['US-TX', 'no'],
      ['US-SD', 'no'],
    ]);
    for (const { source, note } of swornJuvenileProbationOfficers) expect(source.length > 20 && note.length > 20).toBe(true);
  });

  it('R46 a role, a jurisdiction and a channel make nobody sworn', () => {
    const said = Object.fromEntries(
      Object.keys(recipientShape).map((key) => [key, key === 'role' ? 'juvenile-probation-officer' : undefined]),
    );
    for (const { jurisdiction } of swornJuvenileProbationOfficers) {
      const asked = parseDisclosureRequest({
        asOf: '2026-11-21T15:00:00Z',
        categories: ['tips-leads'],
        recipients: [{ ...said, jurisdiction, onDuty: 'yes' }],
      });
      expect(
        auditDisclosure(asked)
          .reveal()
          .items[0]?.cells.map(({ column }) => column),
      ).toEqual(['jpo-sworn', 'jpo-not-sworn']);
    }
  });
});
