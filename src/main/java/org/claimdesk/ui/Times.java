package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times and dates as people read them, in the zone of whoever looks. */
public final class Times {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private Times() {}

    /** Shows all times of this screen in that zone. */
    public static void show(UI ui, ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** The zone of the screen being drawn; UTC where there is none. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        ZoneId zone = ui == null ? null : ComponentUtil.getData(ui, ZoneId.class);
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** Day and time of day, as in {@code 2 Jan 2026, 10:42}. */
    public static String format(Instant time) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", readable())
                .withZone(zone())
                .format(time);
    }

    /** A day, as in {@code 2 January 2026}. */
    public static String format(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", readable()).format(day);
    }

    /** The full form for careful readers: to the second, in UTC. */
    public static String utc(Instant time) {
        return UTC.format(time);
    }

    /** Day of week and day, as in {@code Friday, 2 January 2026}. */
    public static String formatFull(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(readable())
                .format(day);
    }

    /** English is shown the day first: the desk's readers are not in one country. */
    public static Locale readable() {
        Locale locale = Texts.locale();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
