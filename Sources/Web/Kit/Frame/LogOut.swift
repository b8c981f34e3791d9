import Vocabulary

/// The way out; a post, for a link could be followed by accident.
struct LogOut: Component {
    let token: FormToken

    var html: HTML {
        """
        <form method="post" action="\(Address.logOut)">\(token)<button>\(say("退出登录"))</button></form>
        """
    }
}
