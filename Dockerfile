# Built once, run as an unprivileged user; data lives in /data.
FROM node:26-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 run build
# What built and tested it does not ship.
RUN find . -name node_modules -prune -exec rm -rf {} + && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod

FROM node:26-slim
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=8080 HANDSLAG_DATA=/data NODE_ENV=production
EXPOSE 8080
VOLUME /data
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:8080/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "services/cli/src/main.ts", "serve"]
