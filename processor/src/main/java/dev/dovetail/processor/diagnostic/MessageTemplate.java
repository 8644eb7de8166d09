package dev.dovetail.processor.diagnostic;

/** Fills in message templates with the placeholder {@code {}}. */
final class MessageTemplate {
    private MessageTemplate() {}

    /**
     * Returns {@code template} with {@code words} in place of its placeholders, in order.
     *
     * @throws IllegalArgumentException if there are more words than placeholders
     */
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
