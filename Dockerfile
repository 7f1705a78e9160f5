# syntax=docker/dockerfile:1

FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# The build needs no database and holds no content.
RUN node bin/build.mjs && mv .build/*/ /app

FROM node:22-bookworm-slim
# Every variable is explained in .env.example. DATABASE_URL has to be given: there is no embedded PostgreSQL in here.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CONTENT_DIR=/content
WORKDIR /app
COPY --from=build /app ./
# To teach something else, mount a folder of yours here.
COPY content /content
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Migrates, publishes /content, serves.
CMD ["node", "serve.mjs"]
