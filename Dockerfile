# The bot in a container: docker build -t pickframework . && docker run --read-only --env-file .env pickframework
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM ${NODE_IMAGE}
# In production a missing secret stops the bot at once. PORT is where HTTP and the health endpoint listen.
ENV NODE_ENV=production PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The playground reads its page and the manifest; it starts only when asked for: docker run … pickframework playground
COPY src/playground/page ./dist/playground/page
COPY package.json manifest.yml ./
COPY knowledge ./knowledge
USER node
EXPOSE 3000
# The image has no curl. Healthy is what is connected to Slack (Socket Mode) or takes requests (HTTP).
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/main.js"]
