-- Conversations, their turns, and the determinations kept for replay. SQLite and PostgreSQL both take this script.
-- Instants are text in UTC with nine digits of fraction, so that their order as text is their order in time.

CREATE TABLE conversation (
  id          VARCHAR(64) PRIMARY KEY,
  call        VARCHAR(200) NOT NULL,
  token_hash  VARCHAR(128) NOT NULL,
  created_at  VARCHAR(40) NOT NULL
);

-- A client's key is unique over all conversations: the retry of a first request knows no conversation yet.
CREATE TABLE turn (
  message_id         VARCHAR(64) PRIMARY KEY,
  conversation_id    VARCHAR(64) NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  client_message_id  VARCHAR(400) UNIQUE,
  body_hash          VARCHAR(128) NOT NULL,
  message            TEXT NOT NULL,
  source             VARCHAR(20) NOT NULL,
  as_of              VARCHAR(40) NOT NULL,
  locale             VARCHAR(40) NOT NULL,
  received_at        VARCHAR(40) NOT NULL,
  answer             TEXT,
  state              TEXT
);

CREATE INDEX turn_by_conversation ON turn (conversation_id, received_at, message_id);

CREATE INDEX turn_unanswered ON turn (received_at, message_id) WHERE answer IS NULL;

CREATE TABLE determination (
  id    VARCHAR(128) PRIMARY KEY,
  json  TEXT NOT NULL
);

-- Which turns refer to a determination: one that loses its last turn by an erasure goes with it.
CREATE TABLE turn_determination (
  message_id        VARCHAR(64) NOT NULL REFERENCES turn (message_id) ON DELETE CASCADE,
  determination_id  VARCHAR(128) NOT NULL,
  PRIMARY KEY (message_id, determination_id)
);

CREATE INDEX turn_determination_by_id ON turn_determination (determination_id);
