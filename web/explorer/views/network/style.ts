/** The looks in the words of the drawing library. */

import type { StylesheetJson } from 'cytoscape';
import type { Group } from './model';
import { EDGE_LOOKS, type Palette, NODE_LOOKS } from './looks';
import type { StatementName } from '../../statements/vocabulary';
import { tokenOf } from '../../ui/tokens';

const ARROWS = {
  triangle: 'triangle',
  circle: 'circle',
  diamond: 'diamond',
  square: 'square',
  vee: 'vee',
  tee: 'tee',
} as const;

const LOOP = 55;
const FAR = 0.28; // how much of what is not chosen shows
const FAINT = 0.05;

export function styleOf(colours: Palette, isMap = false): StylesheetJson {
  const groups = Object.entries(NODE_LOOKS).map(([group, { shape }]) => ({
    selector: `node[group = "${group}"]`,
    style: {
      'background-color': colours.group[group as Group],
      ...(shape === 'circle'
        ? { shape: 'ellipse' as const }
        : { shape: 'polygon' as const, 'shape-polygon-points': shape.flat().join(' ') }),
    },
  }));
  const kinds = Object.entries(EDGE_LOOKS).map(([kind, { shape, hollow, width }]) => ({
    selector: `edge[kind = "${kind}"]`,
    style: {
      width,
      'line-color': colours.edge[kind as StatementName],
      'target-arrow-color': colours.edge[kind as StatementName],
      'target-arrow-shape': ARROWS[shape],
      'target-arrow-fill': hollow ? ('hollow' as const) : ('filled' as const),
    },
  }));
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: colours.ink,
        'font-family': tokenOf('font').replaceAll("'", '"'), // the drawing library knows only these quotes,
        'font-size': 12,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-events': 'yes',
        'text-background-color': colours.paper,
        'text-background-opacity': 0.8,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
      },
    },
    ...groups,
    {
      selector: 'node[badge]',
      style: {
        shape: 'round-rectangle',
        width: 26,
        height: 15,
        'background-color': colours.accent,
        color: colours.paper,
        'font-size': 10,
        'font-weight': 'bold',
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-background-opacity': 0,
      },
    },
    { selector: 'node.pinned', style: { 'border-width': 4, 'border-style': 'double', 'border-color': colours.ink } },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 4,
        'border-style': 'solid',
        'border-color': colours.accent,
        'font-weight': 'bold',
        'z-index': 9,
        'text-background-opacity': 1,
      },
    },
    {
      selector: 'edge',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 26, 'arrow-scale': 0.9, 'overlay-opacity': 0 },
    },
    // With the step of other edges it would be hidden behind its node.
    { selector: 'edge:loop', style: { 'control-point-step-size': LOOP } },
    ...kinds,
    { selector: 'edge[?assumed]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.chosen', style: { width: 5, 'z-index': 9 } },
    ...(isMap ? mapStyle(colours) : []),
  ];
}

/** The whole network: straight thin lines in the colour of their kind, the older the weaker, without heads until they are
 * chosen. */
function mapStyle(colours: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'font-size': 'data(font)' as unknown as number,
        'min-zoomed-font-size': 0,
        'text-valign': 'data(side)' as unknown as 'bottom',
        'text-margin-y': 'data(gap)' as unknown as number,
        'text-background-opacity': 0.6,
        'text-events': 'no',
        'z-index': 3,
      },
    },
    // A name is drawn with its node, so nodes with one come after those that would cover it.
    { selector: 'node[!cluster][label != ""]', style: { 'z-index': 4, 'text-background-opacity': 0.85 } },
    {
      selector: 'node[?cluster]',
      style: {
        shape: 'ellipse',
        'background-color': colours.paper,
        'background-opacity': 0.9,
        'border-width': 1,
        'border-color': colours.line,
        color: colours.quiet,
        'font-weight': 600,
        'text-background-opacity': 0,
        events: 'no',
        'z-index': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node[?heading]',
      style: { 'background-opacity': 0, 'border-width': 0, 'text-background-opacity': 0.9, 'z-index': 4 },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        width: 1.2,
        'line-style': 'solid',
        opacity: 'data(strength)' as unknown as number,
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: 'edge[?isAtHub]', style: { width: 0.7 } },
    { selector: 'node.far', style: { opacity: FAR } },
    { selector: 'edge.far', style: { opacity: FAINT } },
    {
      selector: 'edge.near',
      style: { 'curve-style': 'straight', width: 2.4, opacity: 1, 'z-index': 2, 'arrow-scale': 0.8 },
    },
    { selector: 'edge.near[?assumed]', style: { 'line-style': 'dashed' } },
    { selector: 'node.near', style: { 'z-index': 5 } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'z-index': 6 } },
  ];
}
