/**
 * How the replies in the chats of one period were sent: on a channel where an answer is free only for a
 * short time after the customer wrote, each other one is a paid push.
 */
export type ChatReplies = {
  /** The folder of the chats. */
  folder: string;
  /** Chats read: one file a customer. */
  chats: number;
  /** Contacts that the customer began in the period; a day of silence parts one from the next. */
  contacts: number;
  /** Replies sent by a program, such as a helpdesk, within the time in which they are free. */
  free: number;
  /** Replies sent by a program later, or as a second answer to one message: paid pushes. */
  paid: number;
  /** Replies that people typed in the channel's own console, which are free. */
  typed: number;
  /** How many would be paid if a program had sent those, too. */
  paidIfAllSent: number;
};
