-- Tables, keys and indexes. What Prisma cannot say follows in the next migration.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "join_intent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_name" TEXT NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "join_intent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" SERIAL NOT NULL,
    "state" TEXT NOT NULL,
    "applicant_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "guided_at" TIMESTAMPTZ(3),
    "guided_by" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "member_id" UUID,
    "handler_id" UUID,
    "team_name" TEXT GENERATED ALWAYS AS (content #>> '{team,teamName}') STORED,
    "short_name" TEXT GENERATED ALWAYS AS (content #>> '{team,shortName}') STORED,
    "organisation_name" TEXT GENERATED ALWAYS AS (content #>> '{team,organisationName}') STORED,
    "corporate_number" TEXT GENERATED ALWAYS AS (content #>> '{team,corporateNumber}') STORED,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_return" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "application_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "letter" TEXT,
    "reason" TEXT,
    "channel" TEXT,
    "author_name" TEXT,
    "author_id" UUID,
    "seniority" JSONB,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "application_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "application_id" UUID,
    "state" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "edition_id" TEXT NOT NULL,
    "outcome" TEXT,
    "verdict" JSONB,
    "sentence_ja" TEXT,
    "sentence_en" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elector" (
    "decision_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" INTEGER NOT NULL,
    "member_id" UUID,
    "recused_at" TIMESTAMPTZ(3),
    "recusal_reason" TEXT,
    "attended_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "elector_pkey" PRIMARY KEY ("decision_id","person_id")
);

-- CreateTable
CREATE TABLE "vote" (
    "decision_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "idempotency_key" UUID NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("decision_id","person_id","sequence")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "corporate_number" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_class" TEXT NOT NULL DEFAULT 'general',
    "organisation_id" UUID NOT NULL,
    "team_name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "established_on" DATE,
    "constituency" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "founder" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "joined_on" DATE NOT NULL,
    "ended_on" DATE,
    "decision_id" UUID,
    "source" TEXT,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "position" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "member_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_entry" (
    "membership_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "member_class" TEXT NOT NULL,
    "team_name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "reading" TEXT COLLATE "ja-x-icu" NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "founder" BOOLEAN NOT NULL,
    "joined_on" DATE NOT NULL,
    "ended_on" DATE,
    "pieces" TEXT[],
    "folded" TEXT NOT NULL,

    CONSTRAINT "roster_entry_pkey" PRIMARY KEY ("membership_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reading" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'ja',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "public_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "purpose" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_term" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "seat" INTEGER,
    "cohort" INTEGER,
    "member_id" UUID,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_window" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_record" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "case_id" TEXT,
    "article" TEXT,
    "correlation_id" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_record_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_seq" BIGINT NOT NULL,
    "template" TEXT NOT NULL,
    "person_id" UUID,
    "to_name" TEXT NOT NULL,
    "to_email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "link_id" UUID,
    "case_id" TEXT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "association_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "register_opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "association_setting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "join_intent_stated_at_idx" ON "join_intent"("stated_at");

-- CreateIndex
CREATE UNIQUE INDEX "application_number_key" ON "application"("number");

-- CreateIndex
CREATE UNIQUE INDEX "application_member_id_key" ON "application"("member_id");

-- CreateIndex
CREATE INDEX "application_state_state_since_idx" ON "application"("state", "state_since");

-- CreateIndex
CREATE INDEX "application_applicant_id_idx" ON "application"("applicant_id");

-- CreateIndex
CREATE INDEX "application_return_application_id_at_idx" ON "application_return"("application_id", "at");

-- CreateIndex
CREATE INDEX "recommendation_member_id_state_idx" ON "recommendation"("member_id", "state");

-- CreateIndex
CREATE INDEX "case_note_application_id_at_idx" ON "case_note"("application_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "decision_number_key" ON "decision"("number");

-- CreateIndex
CREATE INDEX "decision_application_id_idx" ON "decision"("application_id");

-- CreateIndex
CREATE INDEX "decision_state_closes_at_idx" ON "decision"("state", "closes_at");

-- CreateIndex
CREATE INDEX "elector_person_id_idx" ON "elector"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "vote_idempotency_key_key" ON "vote"("idempotency_key");

-- CreateIndex
CREATE INDEX "remark_decision_id_at_idx" ON "remark"("decision_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_corporate_number_key" ON "organisation"("corporate_number");

-- CreateIndex
CREATE INDEX "member_organisation_id_idx" ON "member"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_decision_id_key" ON "membership"("decision_id");

-- CreateIndex
CREATE INDEX "membership_member_id_joined_on_idx" ON "membership"("member_id", "joined_on");

-- CreateIndex
CREATE INDEX "member_contact_person_id_ended_at_idx" ON "member_contact"("person_id", "ended_at");

-- CreateIndex
CREATE INDEX "member_contact_member_id_ended_at_idx" ON "member_contact"("member_id", "ended_at");

-- CreateIndex
CREATE INDEX "member_revision_member_id_at_idx" ON "member_revision"("member_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_public_id_key" ON "session"("public_id");

-- CreateIndex
CREATE INDEX "session_person_id_created_at_idx" ON "session"("person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "one_time_link_subject_id_purpose_idx" ON "one_time_link"("subject_id", "purpose");

-- CreateIndex
CREATE INDEX "office_term_person_id_starts_at_idx" ON "office_term"("person_id", "starts_at");

-- CreateIndex
CREATE INDEX "rate_window_started_at_idx" ON "rate_window"("started_at");

-- CreateIndex
CREATE INDEX "audit_record_case_id_seq_idx" ON "audit_record"("case_id", "seq");

-- CreateIndex
CREATE INDEX "audit_record_object_type_object_id_seq_idx" ON "audit_record"("object_type", "object_id", "seq");

-- CreateIndex
CREATE INDEX "mail_message_written_at_idx" ON "mail_message"("written_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_event_seq_template_to_email_key" ON "mail_message"("event_seq", "template", "to_email");

-- CreateIndex
CREATE INDEX "roster_entry_order" ON "roster_entry"("reading", "membership_id");

-- CreateIndex
CREATE INDEX "roster_entry_member" ON "roster_entry"("member_id");

-- CreateIndex
CREATE INDEX "roster_entry_search" ON "roster_entry" USING GIN ("pieces");

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_return" ADD CONSTRAINT "application_return_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_decision_id_person_id_fkey" FOREIGN KEY ("decision_id", "person_id") REFERENCES "elector"("decision_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_contact" ADD CONSTRAINT "member_contact_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_contact" ADD CONSTRAINT "member_contact_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_revision" ADD CONSTRAINT "member_revision_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_term" ADD CONSTRAINT "office_term_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_term" ADD CONSTRAINT "office_term_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


