import { platform } from "node:process"; // breach

const { env } = process; // breach

export const settings = [platform, env, process.env, process["env"], process.argv]; // breach
