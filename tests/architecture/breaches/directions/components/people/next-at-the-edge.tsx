import Link from "next/link";

export const PersonLink = Link;
