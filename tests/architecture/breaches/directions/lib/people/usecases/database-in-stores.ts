import { Pool } from "pg";

export const databaseInStores = new Pool();
