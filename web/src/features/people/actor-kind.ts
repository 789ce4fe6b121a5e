import { Directory } from '@handslag/contract/questions/directory';

/** What kinds of actor there are, as the contract lists them. */
export const ActorKind = Directory.shape.actors.element.shape.kind;
