"""The versions of what the program is made of, as somebody who helps asks for them."""

import platform

import vpdesk


def versions() -> dict[str, str]:
    """Return the versions of vpdesk, Python and the library that encrypts, by name.

    That of the library is empty where it does not encrypt.
    """
    from vpdesk.storage.sqlcipher import library_version

    return {
        "vpdesk": vpdesk.__version__,
        "Python": platform.python_version(),
        "SQLCipher": library_version().split(" ")[0],
    }
