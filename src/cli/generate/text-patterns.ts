import type { Modality } from "../../model/claim.ts";

/** What made-up reports tell of a stage: nothing of theirs is only said to be lacking. */
export type ToldModality = Exclude<Modality, "needed">;

/** Sentences on a stage. `{agreement}`, `{stage}`, `{when}` and `{who}` are filled; the stage's words are the cue. */
export const TOLD: Readonly<Record<ToldModality, readonly string[]>> = {
  happened: [
    "{who} confirmed that the stage “{stage}” of {agreement} was reached{when}.",
    "For {agreement} the stage “{stage}” came{when}, {who} announced.",
    "According to {who}, {agreement} has passed the stage “{stage}”{when}.",
    "{who} noted that {agreement} reached “{stage}”{when}, as a register shows.",
    "The record of {agreement} lists “{stage}”{when}, in the reading of {who}.",
    "With the papers exchanged, {who} counted {agreement} as “{stage}”{when}.",
    "{agreement} moved on to “{stage}”{when}, which {who} welcomed.",
    "Nobody disputed that {agreement} had come to “{stage}”{when}, {who} wrote.",
  ],
  planned: [
    "{who} expects {agreement} to reach the stage “{stage}”{when}.",
    "The stage “{stage}” is planned for {agreement}{when}, {who} told a committee.",
    "{agreement} is due to come to “{stage}”{when} if {who} keeps to the timetable.",
    "In a calendar of {who}, {agreement} stands with “{stage}”{when}.",
    "{who} intends to bring {agreement} to “{stage}”{when}.",
    "Preparations for “{stage}” of {agreement}{when} go on, {who} said.",
    "{who} promised “{stage}” for {agreement}{when}.",
    "The next step of {agreement}, “{stage}”, was announced{when} by {who}.",
  ],
  urged: [
    "{who} called for {agreement} to reach the stage “{stage}” soon.",
    "A resolution urges “{stage}” for {agreement}, {who} said.",
    "{who} asked both houses to see {agreement} through to “{stage}”.",
    "It is high time that {agreement} came to “{stage}”, {who} argued.",
    "{who} wants {agreement} brought to “{stage}” without delay.",
    "The stage “{stage}” of {agreement} should come early, {who} advised.",
  ],
  denied: [
    "{who} denied that {agreement} had reached the stage “{stage}”.",
    "{agreement} is not at “{stage}”, {who} made clear.",
    "Reports that {agreement} came to “{stage}” are wrong, {who} said.",
    "{who} ruled out “{stage}” for {agreement} at present.",
  ],
};

/** Sentences on nothing in particular. `{number}` is filled. */
export const ASIDES: readonly string[] = [
  "The talks took {number} hours and ended without a press conference.",
  "A delegation of {number} people stayed for the week.",
  "Some {number} pages of annexes were tabled and read.",
  "Local papers printed a map of the {number} sites that were visited.",
  "The hall held {number} guests, and most seats were taken.",
  "An earlier paper of {number} lines had asked much the same questions.",
  "Observers counted {number} amendments, most of them small.",
  "The budget line was put at {number} million, before any review.",
  "Rain kept the ceremony short; {number} people waited under the roof.",
  "In the gallery {number} students followed the debate.",
  "The spokesperson answered {number} questions and left the rest for later.",
  "A shuttle of {number} seats went between the two buildings.",
  "The archive keeps {number} letters on the matter.",
  "One adviser spoke of {number} open points, another of fewer.",
  "Trains ran late, and the session began {number} minutes after noon.",
  "The list of invited guests had {number} names.",
  "A working group will look at {number} of the proposals.",
  "The library set out {number} chairs and ran out of them.",
  "Its first reading had taken {number} days.",
  "Both sides brought {number} interpreters.",
  "An exhibition beside the hall showed {number} photographs.",
  "The ministry's page was read {number} times that day.",
  "A poll among {number} readers gave no clear picture.",
  "The harbour office counted {number} ships in the same week.",
  "Coffee was served to {number} reporters, who learned little more.",
  "In the margins {number} smaller meetings took place.",
  "The minutes run to {number} sheets.",
  "A choir of {number} voices closed the evening.",
];

/** Who is said to have said it where no party is named: article and noun. */
export const SPEAKERS: readonly (readonly [article: string, noun: string])[] = [
  ["a", "spokesperson"],
  ["an", "official"],
  ["a", "minister"],
  ["the", "secretariat"],
  ["a", "diplomat"],
  ["the", "chair of a committee"],
  ["a", "joint statement"],
  ["an", "adviser"],
];
