# Pressmark for those without Node. How to use it: docs/hosting.md, “With Docker”.
FROM node:22-slim AS package
WORKDIR /pressmark
COPY package.json package-lock.json tsconfig.json .eleventy.js LICENSE README.md ./
COPY src src
COPY templates templates
RUN npm ci && npm pack --pack-destination /tmp

FROM node:22-slim
COPY --from=package /tmp/pressmark-*.tgz /tmp/
# At the root, so that templates of an archive find “pressmark/template” from whatever folder they lie in.
RUN npm install --prefix / --no-audit --no-fund /tmp/pressmark-*.tgz && rm /tmp/pressmark-*.tgz
USER node
WORKDIR /archive
EXPOSE 8080
ENTRYPOINT ["node", "/node_modules/pressmark/dist/src/main.js"]
CMD ["build"]
