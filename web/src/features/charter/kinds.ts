import { Charter } from '@handslag/contract/questions/charter';

const { resources, contexts, ambitions } = Charter.shape;

/** The contract's lists, as a form offers them. */
export const ResourceKind = resources.element.shape.kind;
export const Facet = contexts.element.shape.facet;
export const AmbitionLevel = ambitions.element.shape.level;
export const Motive = ambitions.element.shape.motive;
