import type { Phrase } from "../phrase.ts";
import type { scoreText as zhHant } from "../zh-hant/score.ts";

/** Sentences about scores, gates and certificates. */
export const scoreText: Record<keyof typeof zhHant, Phrase> = {
  "answer-wrong-kind":
    "The answer cannot be read on this criterion's scale; it counts as unanswered.",
  "answer-volume-unknown":
    "The monthly volume of a channel is not known, so the covered share cannot be computed: unknown.",
  "answer-channel-not-answered":
    "The answer leaves out a channel, so the covered share cannot be computed: unknown.",
  "answer-clamped": (w) =>
    `Beyond the declared scale (${w.amount}), so it counts as the nearer end.`,

  "certificate-edition-met": (w) => `${w.standard}:${w.edition} is the edition in force.`,
  "certificate-edition-missed": (w) =>
    `${w.standard}:${w.edition} no longer holds; the transition from the 2013 edition (CNS 27001:2014) ended in October 2025.`,
  "certificate-edition-unknown": "The edition is not known.",
  "certificate-expiry-met": (w) => `Valid until ${w.on}.`,
  "certificate-expiry-missed": (w) => `Expired on ${w.on}; ask whether it was renewed.`,
  "certificate-expiry-unknown": "The day of expiry is not known.",
  "certificate-scope-met": "The scope covers this service.",
  "certificate-scope-missed": "The scope does not cover this service.",
  "certificate-scope-unknown": "The scope is not known.",
  "certificate-entity-met": "The certified entity is the one that signs.",
  "certificate-entity-missed": "The certified entity is not the one that signs.",
  "certificate-entity-unknown": "The certified entity is not known.",
  "certificate-accreditation-met": (w) => `The certifier is accredited by ${w.body}.`,
  "certificate-accreditation-missed": "The certifier is not accredited by a recognised body.",
  "certificate-accreditation-unknown": "Whether the certifier is accredited is not known.",
  "certificate-statement-of-applicability-met": (w) => `Statement of applicability dated ${w.on}.`,
  "certificate-statement-of-applicability-missed": (w) =>
    `The statement of applicability is dated ${w.on}, after the day of judgement, and does not count yet.`,
  "certificate-statement-of-applicability-unknown":
    "The statement of applicability has not been received.",
  "certificate-surveillance-met": (w) =>
    `Last audited on ${w.on}, ${w.days} days before the day of judgement.`,
  "certificate-surveillance-missed": (w) =>
    `Last audited on ${w.on}, ${w.days} days before the day of judgement: more than 400.`,
  "certificate-surveillance-unknown": (w) =>
    `The audit is dated ${w.on}, after the day of judgement, and does not count yet.`,
  "certificate-register-met": (w) => `Checked in the public register on ${w.on}.`,
  "certificate-register-missed": (w) =>
    `The check is dated ${w.on}, after the day of judgement, and does not count yet.`,
  "certificate-register-unknown": "Not yet checked in the public register.",

  "gate-passed": (w) => `The minimum is met, with evidence of grade "${w.evidence}" or better.`,
  "gate-not-applicable": "The criterion does not apply, so neither does its gate.",
  "gate-unanswered": "No answer yet: pending, which is not a pass.",
  "gate-abstained": "The evaluators abstained; there is no level yet: pending.",
  "gate-missed": (w) => `Missed: found ${w.amount}, the minimum is ${w.minimum}.`,
  "gate-evaluators-differ": (w) =>
    `Evaluators differ; their mean, ${w.amount}, falls short of ${w.minimum}. Pending until they agree.`,
  "gate-core-channel": (w) =>
    `The core channel "${w.channel}" is covered by less than ${w.minimum}.`,
  "gate-core-channel-unknown": "The answer leaves out a core channel: pending.",
  "gate-mandatory-missing": (w) => `Mandatory items lacking (${w.count}): ${w.items}.`,
  "gate-mandatory-unknown":
    "Only a count is known, not which items, so the mandatory ones cannot be confirmed: pending.",
  "gate-claim-only": (w) =>
    `Only the vendor says so; evidence of grade "${w.evidence}" is needed to pass.`,
  "gate-evidence-short": (w) =>
    `The evidence is of grade "${w.grade}"; "${w.evidence}" is needed to pass.`,
  "gate-evidence-expired": (w) => `The evidence expired on ${w.on}; a new one is needed to pass.`,
  "gate-evidence-in-the-future": (w) =>
    `The evidence is dated ${w.on}, after the day of judgement, and does not count yet.`,
  "gate-territory-restricted": (w) =>
    `A territory that this buyer restricts has a hand in ${w.dataPlace}: ${w.territory}.`,
  "gate-territory-undisclosed": (w) => `Asked for and not told: ${w.dataPlace}. That is a miss.`,
  "gate-territory-not-asked": (w) =>
    `This buyer restricts territories for ${w.dataPlace}, of which nothing is known yet: pending.`,
  "data-place-undisclosed": (w) =>
    `Asked for and not told: ${w.dataPlace}. By the anchors that is level 0.`,
  "gate-certificate-edition": (w) =>
    `The certificate is to ${w.standard}:${w.edition}, which no longer holds: missed, and nothing makes up for it.`,

  "elicited-questions-unusable":
    "What was asked about the weights of the questions has faults (see the problems in the data), so no totals are computed.",
  "elicited-criteria-unusable": (w) =>
    `What was asked about the weights under "${w.question}" has faults (see the problems in the data), so no totals are computed.`,
  "all-question-weights-zero":
    "All questions have weight 0; there is nothing to share out, so no totals are computed.",
  "all-criterion-weights-zero": (w) =>
    `All weights under "${w.question}" are 0; there is nothing to share out, so no totals are computed.`,
};
