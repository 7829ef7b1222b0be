/** What customers truly feel and how good replies truly are; the files are drawn from it. */
export type ProofTruth = {
  /** Mean gap (perception − expectation) of each service dimension. */
  gaps: Readonly<Record<string, number>>;
  /** Mean rating of each touchpoint, 1 to 10. */
  ratings: Readonly<Record<string, number>>;
};

const ratingsToday = {
  advertisement: 6.6,
  "public-reviews": 5.6,
  "product-page": 7.2,
  "chat-before-sale": 4.4,
  order: 7.4,
  "identity-check": 6.1,
  "delivery-notice": 7.1,
  "service-request": 4.8,
  bill: 5.9,
  "follow-up": 5.3,
  referral: 6.2,
} as const;

/**
 * Tidalleaf answers sooner, so responsiveness and the two broken touchpoints gain. Norvane answers
 * sooner too, but its AI closes talks too early: reliability and empathy lose.
 */
export const proofTruth: Readonly<Record<"baseline" | "norvane" | "tidalleaf", ProofTruth>> = {
  baseline: {
    gaps: {
      tangibles: -0.4,
      reliability: -0.9,
      responsiveness: -1.8,
      assurance: -0.5,
      empathy: -1,
    },
    ratings: ratingsToday,
  },
  tidalleaf: {
    gaps: {
      tangibles: -0.3,
      reliability: -0.6,
      responsiveness: -0.6,
      assurance: -0.4,
      empathy: -0.7,
    },
    ratings: {
      ...ratingsToday,
      "chat-before-sale": 6.3,
      "service-request": 6.7,
      "follow-up": 5.9,
    },
  },
  norvane: {
    gaps: {
      tangibles: -0.3,
      reliability: -1.4,
      responsiveness: -0.9,
      assurance: -0.6,
      empathy: -1.5,
    },
    ratings: {
      ...ratingsToday,
      "chat-before-sale": 5.6,
      "service-request": 5.2,
      "follow-up": 5,
    },
  },
};

/** Of 100 audited replies of the AI, and of 50 of people, so many are acceptable. */
export const acceptableReplies = {
  tidalleaf: { ai: 93, human: 48 },
  norvane: { ai: 91, human: 47 },
} as const;

/** Rows of the rehearsed export, and how many of its attachments came back wrong. */
export const exportTruth = {
  tidalleaf: { rows: 2500, damaged: 2, kind: "changed" },
  norvane: { rows: 3450, damaged: 10, kind: "emptied" },
} as const;

/**
 * How replies go out in the chats of each period: contacts, how many of them take a paid push, and how
 * many replies people type in LINE's own console. Today people type them all.
 */
export const chatTruth = {
  baseline: { chats: 10, contacts: 40, pushed: 0, typed: 58 },
  tidalleaf: { chats: 12, contacts: 45, pushed: 5, typed: 6 },
  norvane: { chats: 12, contacts: 45, pushed: 17, typed: 4 },
} as const;

/** What a ticket costs in each period (licence, labour and AI usage), in whole NT$, before chance. */
export const costPerTicket = { baseline: 102, tidalleaf: 97, norvane: 99 } as const;

/** Outages of norvane's phone; tidalleaf had none, and somebody stands for it. */
export const outageMinutes = 26;
