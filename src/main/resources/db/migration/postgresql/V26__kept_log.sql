-- Keeps the owner of the database, too, from changing the log by mistake: the application never may.
-- Values beside the log may be removed, but not be replaced.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER log_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();

CREATE TRIGGER log_value_kept BEFORE UPDATE OR TRUNCATE ON log_value
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();
