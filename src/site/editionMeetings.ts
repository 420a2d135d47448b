import { content, type Volume } from "./content.ts";
import { meetingMaterial } from "./meetingMaterial.ts";
import { agendaPart, followUpPart, type MeetingPart, meetingOfEdition } from "./meetingParts.ts";

/** The agenda of the meeting an edition is made for, and what became of earlier decisions, where they are known. */
export function editionMeetings(volume: Volume): MeetingPart[] {
  const { meetings } = content().data;
  const meeting = meetingOfEdition(meetings, volume.edition);
  return [
    meeting === undefined ? undefined : agendaPart(meeting, volume.locale),
    followUpPart(meetings, meetingMaterial(volume)),
  ].flatMap((part) => part ?? []);
}
