import type { Opening } from '../../src/disclosure/decision.js';
import type { DecidingFact } from '../../src/disclosure/fact.js';
import type { Known } from '../../src/disclosure/requirement.js';
import { openingForRole } from '../../src/disclosure/weigh.js';
import { openGates, type Grid } from './enumeration.js';

/** An answer, or a dimension of the grid with one branch for each of its values. Equal ones are one and the same object. */
type Node =
  { readonly id: number; readonly opening: Opening } | { readonly id: number; readonly at: number; readonly branches: readonly Node[] };

/** Thrown where the decision reads a dimension that is not fixed yet. Made once for each, since an error is costly to make. */
class Unread extends Error {
  readonly at: number;
  constructor(at: number) {
    super();
    this.at = at;
  }
}

/**
 * Every answer of a grid, without answering its points one by one. The decision is asked with nothing fixed; where it reads
 * a fact, it is asked again with each value of that fact. What it does not read cannot change its answer, so one answer
 * stands for all points that agree in what was read. What is claimed of the diagram is claimed of every point.
 */
export class Diagram {
  readonly grid: Grid;
  readonly #nodes = new Map<string, Node>();
  readonly #root: Node;

  constructor(grid: Grid) {
    this.grid = grid;
    this.#root = this.#grown(new Array<number | undefined>(grid.dimensions.length));
  }

  /** The answer at a point, given as the place of a value in each dimension. */
  answerAt(point: readonly number[]): Opening {
    let node = this.#root;
    while ('at' in node) node = node.branches[point[node.at] ?? 0]!;
    return node.opening;
  }

  /** Whether there are points that differ in this dimension alone, and whose answers, in the order of its values, are such. */
  someStep(name: string, such: (openings: readonly Opening[]) => boolean): boolean {
    const at = this.grid.dimensions.findIndex((dimension) => dimension.name === name);
    const { values } = this.grid.dimensions[at]!;
    return this.#some(
      values.map((_, value) => this.#with(this.#root, at, value)),
      such,
    );
  }

  /** Whether there is a point at which the answers of this grid and of another with the same dimensions are such. */
  somePoint(other: Diagram, such: (openings: readonly Opening[]) => boolean): boolean {
    return this.#some([this.#root, this.#adopted(other.#root)], such);
  }

  /** Whether there is a point with such an answer. */
  some(such: (opening: Opening) => boolean): boolean {
    return this.#some([this.#root], ([opening]) => such(opening!));
  }

  #grown(chosen: (number | undefined)[]): Node {
    const opening = this.#asked(chosen);
    if (!(opening instanceof Unread)) return this.#answer(opening);
    const { at } = opening;
    const branches = this.grid.dimensions[at]!.values.map((_, value) => this.#grown(chosen.with(at, value)));
    return this.#joined(at, branches);
  }

  /** The answer, or the dimension of which it wants to know more. */
  #asked(chosen: readonly (number | undefined)[]): Opening | Unread {
    const { role, category, setting, dimensions } = this.grid;
    const look: Known = (fact) => {
      const at = this.#ownerOf(fact);
      const value = at === undefined ? undefined : chosen[at];
      if (at !== undefined && value === undefined) throw (this.#unread[at] ??= new Unread(at));
      return (at === undefined ? openGates[fact] : dimensions[at]!.values[value!]![fact]) ?? 'unknown';
    };
    try {
      return openingForRole(role, category, setting, look);
    } catch (wants) {
      if (wants instanceof Unread) return wants;
      throw wants;
    }
  }

  readonly #unread: Unread[] = [];
  readonly #owners = new Map<DecidingFact, number | undefined>();

  #ownerOf(fact: DecidingFact): number | undefined {
    if (!this.#owners.has(fact)) {
      const at = this.grid.dimensions.findIndex(({ values }) => values.some((value) => value[fact] !== undefined));
      this.#owners.set(fact, at === -1 ? undefined : at);
    }
    return this.#owners.get(fact);
  }

  #answer(opening: Opening): Node {
    const key = `${opening.decision} ${opening.conditions.join()}`;
    return this.#one(key, (id) => ({ id, opening }));
  }

  #branching(at: number, branches: readonly Node[]): Node {
    if (branches.every((branch) => branch === branches[0])) return branches[0]!;
    return this.#one(`${String(at)}: ${branches.map(({ id }) => id).join()}`, (id) => ({ id, at, branches }));
  }

  #one(key: string, make: (id: number) => Node): Node {
    const node = this.#nodes.get(key) ?? make(this.#nodes.size);
    this.#nodes.set(key, node);
    return node;
  }

  readonly #known = new Map<string, Node>();

  /** A choice above diagrams that may branch on earlier dimensions: in the result, the dimensions stand in their order. */
  #joined(at: number, branches: readonly Node[]): Node {
    const first = earliest(branches);
    if (first >= at) return this.#branching(at, branches);
    const key = `${String(at)}: ${branches.map(({ id }) => id).join()}`;
    let node = this.#known.get(key);
    if (node === undefined) {
      const { values } = this.grid.dimensions[first]!;
      node = this.#branching(
        first,
        values.map((_, value) =>
          this.#joined(
            at,
            branches.map((branch) => choose(branch, first, value)),
          ),
        ),
      );
      this.#known.set(key, node);
    }
    return node;
  }

  /** What is left where a dimension has this value. */
  #with(node: Node, at: number, value: number, seen = new Map<Node, Node>()): Node {
    if (!('at' in node) || node.at > at) return node;
    if (node.at === at) return node.branches[value]!;
    let left = seen.get(node);
    if (left === undefined) {
      left = this.#branching(
        node.at,
        node.branches.map((branch) => this.#with(branch, at, value, seen)),
      );
      seen.set(node, left);
    }
    return left;
  }

  /** Nodes of another diagram as nodes of this one. */
  #adopted(node: Node, seen = new Map<Node, Node>()): Node {
    if (!('at' in node)) return this.#answer(node.opening);
    let own = seen.get(node);
    if (own === undefined) {
      own = this.#branching(
        node.at,
        node.branches.map((branch) => this.#adopted(branch, seen)),
      );
      seen.set(node, own);
    }
    return own;
  }

  #some(nodes: readonly Node[], such: (openings: readonly Opening[]) => boolean, seen = new Set<string>()): boolean {
    const key = nodes.map(({ id }) => id).join();
    if (seen.has(key)) return false;
    seen.add(key);
    const at = earliest(nodes);
    if (at === Infinity) return such(nodes.map((node) => ('opening' in node ? node.opening : undefined)!));
    return this.grid.dimensions[at]!.values.some((_, value) =>
      this.#some(
        nodes.map((node) => choose(node, at, value)),
        such,
        seen,
      ),
    );
  }
}

function earliest(nodes: readonly Node[]): number {
  return Math.min(...nodes.map((node) => ('at' in node ? node.at : Infinity)));
}

function choose(node: Node, at: number, value: number): Node {
  return 'at' in node && node.at === at ? node.branches[value]! : node;
}
