import type { MetadataRoute } from "next";

/** Search engines may read what is for everybody; the rest would turn them away anyhow. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: ["/$", "/apply$", "/roster", "/rules"], disallow: "/" } };
}
