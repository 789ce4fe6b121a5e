import { Directory } from '@handslag/contract/partnership';

/** What kinds of actor there are, as the contract lists them. */
export const ActorKind = Directory.shape.actors.element.shape.kind;
