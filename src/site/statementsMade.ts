import { content } from "./content.ts";
import { newestGiven } from "./newestGiven.ts";
import { type PublicEvent, publicEvents } from "./publicEvents.ts";

let events: readonly PublicEvent[] | undefined;

/** The public statements of the project, checked when first asked for; none if their page is switched off. */
export function statementsMade(): readonly PublicEvent[] {
  events ??= content().publisher.claims ? publicEvents(newestGiven()) : [];
  return events;
}
