/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // No file of a user is ever decoded on the server; the edge also closes /_next/image.
  images: { unoptimized: true },
  // Arguments of actions hold what people typed.
  logging: { serverFunctions: false },
  // Native or self-loading packages, which a bundler would break.
  serverExternalPackages: ["@node-rs/argon2", "graphile-worker", "nodemailer", "pg"],
  experimental: {
    optimizePackageImports: ["lucide-react", "radix-ui"],
    serverActions: { bodySizeLimit: "1mb" },
  },
};

export default config;
