package dev.dovetail.processor.diagnostic;

/** A text with gaps, {@code {}} each. */
final class MessageTemplate {
    private MessageTemplate() {}

    /** The text with its gaps filled in, in order. */
    static String filled(String template, Object... words) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object word : words) {
            int gap = template.indexOf("{}", from);
            if (gap < 0) {
                throw new IllegalArgumentException("No gap is left for " + word + " in: " + template);
            }
            text.append(template, from, gap).append(word);
            from = gap + 2;
        }
        return text.append(template, from, template.length()).toString();
    }
}
