/** Which entity a name means, decided with reasons that are kept. */
package org.kutniti.link;
