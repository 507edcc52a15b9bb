package org.claimdesk.report.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lets a rationale's markup into a report if it is well-formed and made of what a rationale may
 * hold. Whoever made it sanitised it already; a report that is kept for years checks once more.
 */
final class WellFormed {

    private static final Set<String> ELEMENTS =
            Set.of("div", "p", "ul", "ol", "li", "strong", "em", "a", "br", "sup");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel");

    private WellFormed() {}

    /** The markup, or the plain text in its place. */
    static String orText(String markup, String text) {
        return isWellFormed(markup) ? markup : "<p>" + XmlText.escape(text) + "</p>";
    }

    private static boolean isWellFormed(String markup) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser()
                    .parse(
                            new InputSource(new StringReader("<div>" + markup + "</div>")),
                            new Strict());
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser", e);
        }
    }

    private static final class Strict extends DefaultHandler {

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            require(ELEMENTS.contains(name));
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getQName(i);
                require(ATTRIBUTES.contains(attribute));
                require(!attribute.equals("href") || isAddress(attributes.getValue(i)));
            }
        }

        private static boolean isAddress(String href) {
            return href.startsWith("https:")
                    || href.startsWith("http:")
                    || href.startsWith("mailto:");
        }

        private static void require(boolean allowed) throws SAXException {
            if (!allowed) {
                throw new SAXException("Not allowed in a rationale");
            }
        }
    }
}
