package org.claimdesk.report.render;

/** Which way a text is written. */
enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** By its first letter that says so, as browsers do for {@code dir="auto"}. */
    static Direction of(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(Direction::isStrong)
                .findFirst()
                .map(found -> found == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                .orElse(LTR);
    }

    private static boolean isStrong(byte directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
