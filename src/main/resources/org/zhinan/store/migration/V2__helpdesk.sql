-- Conversations handed over to people, and what users think of answers. Both go with their conversation.

CREATE TABLE ticket (
  id               VARCHAR(64) PRIMARY KEY,
  code             VARCHAR(10) NOT NULL UNIQUE,
  conversation_id  VARCHAR(64) NOT NULL UNIQUE REFERENCES conversation (id) ON DELETE CASCADE,
  message_id       VARCHAR(64) NOT NULL,
  reason           VARCHAR(20) NOT NULL,
  note             TEXT NOT NULL,
  opened_at        VARCHAR(40) NOT NULL
);

CREATE TABLE rating (
  message_id  VARCHAR(64) PRIMARY KEY REFERENCES turn (message_id) ON DELETE CASCADE,
  helpful     BOOLEAN NOT NULL,
  reasons     VARCHAR(200) NOT NULL,
  comment     TEXT NOT NULL,
  rated_at    VARCHAR(40) NOT NULL
);
