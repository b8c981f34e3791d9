import Vocabulary

/// The switches 大字, 高对比 and language. They post `large=yes`, `contrast=no`, `language=en` and `back`.
struct PreferenceSwitches: Component {
    let preferences: Preferences
    let token: FormToken
    let back: String

    init(in frame: Frame) {
        preferences = frame.preferences
        token = frame.token
        back = frame.address
    }

    var html: HTML {
        """
        <form method="post" action="\(Address.preferences)" class="switches">\(token)\
        <input type="hidden" name="back" value="\(back)">\
        \(switching("large", say("大字"), isOn: preferences.hasLargeType))\
        \(switching("contrast", say("高对比"), isOn: preferences.hasHighContrast))\
        <button name="language" value="\(preferences.language.other.rawValue)" \
        lang="\(preferences.language.other.rawValue)">\(preferences.language.other)</button></form>
        """
    }

    private func switching(_ name: String, _ label: String, isOn: Bool) -> HTML {
        """
        <button name="\(name)" value="\(isOn ? "no" : "yes")" aria-pressed="\(isOn ? "true" : "false")">\
        \(label)</button>
        """
    }
}
