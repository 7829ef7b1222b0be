import { z } from "zod";
import { ticketColumns } from "./ticket-column.ts";

/** The name of a canonical column, where a document may say one. */
export const ticketColumn = z.enum(ticketColumns);
