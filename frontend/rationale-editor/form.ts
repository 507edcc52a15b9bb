import type { Mark, Node } from 'prosemirror-model';
import { isHarmless, schema } from './schema';

/** The form in which server and editor give each other a rationale. */
type Words = { text: string; bold?: boolean; italic?: boolean; link?: string };
type Inline = Words | { evidence: string } | { break: true };
type Block = { paragraph?: Inline[]; bullets?: Inline[][]; numbered?: Inline[][] };

const { doc, paragraph, bullets, numbered, item, reference } = schema.nodes;
const { link, bold, italic } = schema.marks;

export function read(json: string): Node {
  const blocks = (JSON.parse(json) as Block[]).map((block) => {
    if (block.bullets) {
      return bullets.create(null, block.bullets.map(readItem));
    }
    if (block.numbered) {
      return numbered.create(null, block.numbered.map(readItem));
    }
    return readLine(block.paragraph ?? []);
  });
  return doc.create(null, blocks.length ? blocks : [paragraph.create()]);
}

export function write(root: Node): string {
  const blocks: Block[] = [];
  root.forEach((block) => {
    if (block.type === paragraph) {
      blocks.push({ paragraph: writeLine(block) });
    } else {
      const items: Inline[][] = [];
      block.forEach((entry) => {
        items.push(writeLine(entry.child(0)));
      });
      blocks.push(block.type === bullets ? { bullets: items } : { numbered: items });
    }
  });
  return JSON.stringify(trimmed(blocks));
}

function readItem(line: Inline[]): Node {
  return item.create(null, readLine(line));
}

function readLine(line: Inline[]): Node {
  return paragraph.create(null, line.map(readInline));
}

function readInline(inline: Inline): Node {
  if ('evidence' in inline) {
    return reference.create({ evidence: inline.evidence });
  }
  if ('break' in inline) {
    return schema.nodes.break.create();
  }
  const marks: Mark[] = [];
  if (inline.link && isHarmless(inline.link)) {
    marks.push(link.create({ href: inline.link }));
  }
  if (inline.bold) {
    marks.push(bold.create());
  }
  if (inline.italic) {
    marks.push(italic.create());
  }
  return schema.text(inline.text, marks);
}

function writeLine(line: Node): Inline[] {
  const inlines: Inline[] = [];
  line.forEach((node) => {
    if (node.type === reference) {
      inlines.push({ evidence: node.attrs.evidence as string });
    } else if (node.isText) {
      inlines.push(writeWords(node));
    } else {
      inlines.push({ break: true });
    }
  });
  return inlines;
}

function writeWords(node: Node): Words {
  const words: Words = { text: node.text ?? '' };
  for (const mark of node.marks) {
    if (mark.type === bold) {
      words.bold = true;
    } else if (mark.type === italic) {
      words.italic = true;
    } else {
      words.link = mark.attrs.href as string;
    }
  }
  return words;
}

/** Without empty paragraphs at both ends, so that an editor that was only clicked says nothing. */
function trimmed(blocks: Block[]): Block[] {
  const isEmpty = (block: Block) => block.paragraph?.length === 0;
  const from = blocks.findIndex((block) => !isEmpty(block));
  return from < 0 ? [] : blocks.slice(from, blocks.findLastIndex((block) => !isEmpty(block)) + 1);
}
