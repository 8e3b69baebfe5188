import { pool } from "@/lib/platform/db";
import type { Person } from "./types";

export const loadPeople = (): Promise<Person[]> => pool.query("SELECT id FROM person").then(({ rows }) => rows);
