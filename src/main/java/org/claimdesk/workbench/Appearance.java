package org.claimdesk.workbench;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * How the desk looks: Lumo with our tokens, and faces that ship with the program. What a browser
 * sends goes over plain HTTP, where filters see it; only what the desk pushes uses a web socket.
 * What is sent over the socket none the less, services refuse to those whose session ended. The
 * sheets of the reader come with the first page: a text that waits for them opens late.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("claimdesk/tokens.css")
@StyleSheet("claimdesk/theme.css")
@StyleSheet("claimdesk/kit.css")
@StyleSheet("claimdesk/notices.css")
@StyleSheet("claimdesk/lists.css")
@StyleSheet("claimdesk/shell.css")
@StyleSheet("claimdesk/keys.css")
@StyleSheet("claimdesk/article.css")
@StyleSheet("claimdesk/claim/beside.css")
@StyleSheet("claimdesk/claim/form.css")
@StyleSheet("claimdesk/claim/lists.css")
@StyleSheet("claimdesk/reader.css")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@NpmPackage(value = "@fontsource/jetbrains-mono", version = "5.3.0")
@JsModule("./fonts.js")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "claimdesk/icon.svg");
    }
}
